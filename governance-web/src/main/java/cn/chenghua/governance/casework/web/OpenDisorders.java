package cn.chenghua.governance.casework.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.casework.DisorderRows;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.responsibility.post.OpenWork;

import org.springframework.stereotype.Component;

/** The open cases of assets, which pass to the next holder at a hand-over. */
@Component
class OpenDisorders implements OpenWork {

    private final DisorderRows rows;
    private final DisorderNames names;

    OpenDisorders(DisorderRows rows, DisorderNames names) {
        this.rows = rows;
        this.names = names;
    }

    @Override
    public List<Item> open(Collection<UUID> assets, LocalDate day) {
        return rows.openAt(assets).stream()
                .map(one -> new Item("casework.open-work", one.number(), title(one), one.asset(),
                        one.dueAt() == null ? null : one.dueAt().atZone(Days.ZONE).toLocalDate(), "/cases/" + one.id()))
                .toList();
    }

    private String title(DisorderRows.OpenCase one) {
        var name = names.of(one.disorder(), one.taxonomy());
        return one.spot().isEmpty() ? name : name + " " + one.spot();
    }
}

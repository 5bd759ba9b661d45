package cn.chenghua.governance.backstreet.link;

import java.util.List;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.pattern.NewLink;
import cn.chenghua.governance.backstreet.pattern.NewLinks;

import org.springframework.stereotype.Component;

/** Hands the links of the register that have a line to the pattern of streets. */
@Component
class RegisteredLinks implements NewLinks {

    private static final int MOST = 5_000;
    private final StreetLines lines;

    RegisteredLinks(StreetLines lines) {
        this.lines = lines;
    }

    @Override
    public List<NewLink> all(Scope scope) {
        return lines.drawn(StreetLink.KIND, scope, MOST).stream()
                .map(line -> new NewLink(line.number(), line.name(), line.geometry(), StreetLink.OPENED.equals(line.stage())))
                .toList();
    }
}

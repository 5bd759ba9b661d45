package cn.chenghua.governance.featuredstreet.score;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;

import org.springframework.stereotype.Component;

/** Whether an account belongs to the unit that answers for a street: by its department, or by the unit of one of its roles. */
@Component
class Outsiders {

    private static final Pattern OFFICE = Pattern.compile("街道办(事处)?$");

    private final AccountRepository accounts;
    private final Hierarchies hierarchies;

    Outsiders(AccountRepository accounts, Hierarchies hierarchies) {
        this.accounts = accounts;
        this.hierarchies = hierarchies;
    }

    boolean belongs(UUID account, String responsible, LocalDate day) {
        var units = hierarchies.current();
        var own = plain(responsible);
        return accounts.findById(new Account.Id(account)).stream().flatMap(found -> found.grants().stream())
                .filter(grant -> grant.holds(day)).anyMatch(grant -> belongs(grant, own, units, day));
    }

    private static boolean belongs(Grant grant, String own, Hierarchy units, LocalDate day) {
        var department = grant.department();
        return department == null
                ? units.line(grant.unit(), day).stream().filter(code -> units.get(code).level() != Level.DISTRICT)
                        .anyMatch(code -> plain(units.name(code, day)).equals(own))
                : plain(department).equals(own);
    }

    private static String plain(String name) {
        return OFFICE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("(?U)\\s+", "")).replaceAll("街道");
    }
}

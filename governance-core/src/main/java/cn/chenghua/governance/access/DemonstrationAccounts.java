package cn.chenghua.governance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demonstration, one for each role, with passwords drawn anew at each start; never asked for otherwise. */
@Component
public class DemonstrationAccounts {

    private static final String DISTRICT = "510108000000";
    private final AccountRepository accounts;
    private final AccessTokenRepository tokens;
    private final PasswordHashing hashing;
    private final Clock clock;

    DemonstrationAccounts(AccountRepository accounts, AccessTokenRepository tokens, PasswordHashing hashing, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.hashing = hashing;
        this.clock = clock;
    }

    public boolean present() {
        return accounts.existsByDemonstrationTrue();
    }

    /** Creates what is missing and gives every one its password: {@code chosen}, or a random one where none is chosen. */
    @Transactional
    public List<Shown> renew(@Nullable String chosen) {
        var now = clock.instant();
        return Arrays.stream(Part.values()).map(part -> renew(part, chosen, now)).toList();
    }

    private Shown renew(Part part, @Nullable String chosen, Instant now) {
        var name = new Username(part.username);
        var account = accounts.findByUsername(name).orElseGet(() -> create(part, name, now));
        if (!account.demonstration()) {
            throw new IllegalStateException("The name " + name + " belongs to an account that is not for demonstration");
        }
        var password = chosen == null || chosen.isBlank()
                ? "Demo-" + Secret.draw("").text().replaceAll("[-_lIO0]", "").substring(0, 8)
                : chosen;
        account.changePassword(hashing.hash(password), now);
        accounts.save(account);
        return new Shown(part.username, part.displayName, part.role, password, part == Part.API ? token(account, now) : null);
    }

    private static Account create(Part part, Username name, Instant now) {
        var account = new Account(new Account.Id(Uuids.next(now)), name, part.displayName, now).forDemonstration();
        account.grant(new Grant(part.role, new UnitCode(part.unit), Days.FIRST, null,
                part.role == Role.DEPARTMENT_OFFICIAL ? part.displayName : null));
        return account;
    }

    private Secret token(Account account, Instant now) {
        tokens.findByAccountOrderByCreatedDesc(account.id()).stream().filter(token -> token.usable(now)).forEach(token -> {
            token.revoke(now);
            tokens.save(token);
        });
        var secret = Secret.draw("gov_");
        var wish = new IssueToken("演示 demonstration", null, true, Duration.ofDays(90));
        tokens.save(new AccessToken(new AccessToken.Id(Uuids.next(now)), account.id(), wish, secret, now));
        return secret;
    }

    private enum Part {
        DISTRICT_OFFICE("district", "成华区社治委", Role.DISTRICT_OFFICIAL, DISTRICT), PARKS_OFFICE("parks", "成华区城管局",
                Role.DEPARTMENT_OFFICIAL, DISTRICT), JIANSHELU("jianshelu", "建设路街道办事处", Role.SUBDISTRICT_OFFICIAL,
                        "510108005000"), ERXIANQIAO("erxianqiao", "二仙桥街道办事处", Role.SUBDISTRICT_OFFICIAL,
                                "510108007000"), PEIHUALU("peihualu", "培华路社区", Role.COMMUNITY_WORKER, "510108005004"), CHIEF(
                                        "chief", "街长", Role.POST_HOLDER, "510108005000"), VIEWER("viewer", "查阅人员", Role.VIEWER,
                                                DISTRICT), AUDITOR("auditor", "审计员", Role.AUDITOR, DISTRICT), ADMINISTRATOR(
                                                        "administrator", "系统管理员", Role.ADMINISTRATOR,
                                                        DISTRICT), SECURITY("security", "安全管理员", Role.SECURITY_OFFICER,
                                                                DISTRICT), API("reports", "报表接口", Role.API_CLIENT, DISTRICT);

        private final String username;
        private final String displayName;
        private final Role role;
        private final String unit;

        Part(String username, String displayName, Role role, String unit) {
            this.username = username;
            this.displayName = displayName;
            this.role = role;
            this.unit = unit;
        }
    }

    /** One account as it is printed on the console. */
    public record Shown(String username, String displayName, Role role, String password, @Nullable Secret token) {
    }
}

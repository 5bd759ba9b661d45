package cn.chenghua.governance.access.contact;

import java.time.Instant;
import java.util.List;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.privacy.PersonalNumber.Kind;

/** The numbers of accounts as they are kept: encrypted, one a row. */
public interface Contacts {

    List<Kept> find(Account.Id account);

    void put(Account.Id account, Kept kept);

    void erase(Account.Id account, Kind kind);

    /** Deletes the numbers of accounts that have been disabled since before the term began; says how many. */
    int purge(Instant now, Keeping keeping);

    /** What a cipher is bound to, such as {@code account.phone:0192f0c0-…}. */
    static String context(Account.Id account, Kind kind) {
        return "account." + kind.field() + ":" + account.value();
    }

    /** One number, unreadable. */
    record Kept(Kind kind, String cipher, Instant entered) {
    }
}

package cn.chenghua.governance.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who is acting and by which way: the account, in which rights and units, from which address, on which route.
 *
 * @param acting such as {@code READ, EDIT_PROJECTS · 510108005000}
 * @param route  method and pattern, such as {@code POST /projects/{id}/reach}; never a path with a secret in it
 * @param request what all entries of one request have in common
 */
public record Caller(@Nullable UUID account, String username, String acting, String address, String route, String request) {

    private static final int LONGEST_NAME = 64;

    /** The same without anything that could break a line, and nothing empty. */
    Caller defused() {
        return new Caller(account, filled(username, LONGEST_NAME), filled(acting, 300), filled(address, 64), filled(route, 200),
                filled(request, 40));
    }

    /** The platform itself, as at its start or in a job. */
    public static Caller platform() {
        return new Caller(null, "system", "SYSTEM", "local", "-", "-");
    }

    /** The same way, but somebody whom the request does not know yet or any more. */
    Caller as(Note.Person person) {
        return new Caller(person.account(), person.username(), person.account() == null ? "-" : acting, address, route, request);
    }

    private static String filled(String text, int most) {
        return text.isBlank() ? "-" : Defused.text(text, most);
    }
}

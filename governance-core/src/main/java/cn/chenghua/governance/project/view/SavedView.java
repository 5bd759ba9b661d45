package cn.chenghua.governance.project.view;

import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/**
 * A list of projects under a name, such as 逾期的背街小巷; it belongs to one account and holds the question, never the answer.
 *
 * @param query of the link, such as {@code ?kind=back_street&late=true}; empty for all
 */
public record SavedView(UUID id, UUID account, String name, String query, Instant at) {

    private static final int LONGEST = 40;

    public SavedView {
        name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            throw new NameRefused(name);
        }
    }

    /** A name that is empty or too long. */
    public static final class NameRefused extends Refusal {
        NameRefused(String name) {
            super("project.view.name", "name", name.length() > LONGEST ? name.substring(0, LONGEST) : name, LONGEST);
        }
    }
}

package cn.chenghua.governance.featuredstreet.community;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectRefused;

/** A demonstration community that cannot be so, such as one named before its review. */
public final class CommunityRefused extends Refusal {

    private CommunityRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static CommunityRefused gate(String stage) {
        return new CommunityRefused("featured.community.gate", "stage", ProjectRefused.word(stage));
    }

    static CommunityRefused review() {
        return new CommunityRefused("featured.community.review", "verb", "");
    }

    /** For a row that gives a step another day than it was taken on. */
    public static CommunityRefused taken(NamingVerb verb, LocalDate day, LocalDate there) {
        return new CommunityRefused("featured.community.taken", verb.name(), day.toString(), there.toString(),
                new Word("featured.naming.verb." + verb));
    }

    /** For an id or number of no demonstration community that is seen. */
    public static CommunityRefused unknown(Object id) {
        return new CommunityRefused("featured.community.unknown", "number", id.toString());
    }
}

package cn.chenghua.governance.featuredstreet.street;

import cn.chenghua.governance.district.Refusal;

/** A featured street that cannot be so, such as one of two main classes. */
public final class FeaturedRefused extends Refusal {

    private FeaturedRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static FeaturedRefused classes(String named) {
        return new FeaturedRefused("featured.street.classes", "mainClass", named);
    }

    static FeaturedRefused tooLong(String field, int limit) {
        return new FeaturedRefused("featured.street.long", field, limit);
    }

    static FeaturedRefused incomplete(Profile profile) {
        return new FeaturedRefused("featured.street.incomplete", "profile",
                profile.missing().size() + (profile.mainClass() == null ? 1 : 0));
    }

    static FeaturedRefused shape(String type) {
        return new FeaturedRefused("featured.street.shape", "geometry", type);
    }

    static FeaturedRefused spent() {
        return new FeaturedRefused("featured.street.spent", "evaluation", "");
    }

    static FeaturedRefused evidence(Trait trait) {
        return new FeaturedRefused("featured.street.evidence", trait.name(), new Word("featured.trait." + trait));
    }

    /** For an id or number of no featured street that is seen. */
    public static FeaturedRefused unknown(Object id) {
        return new FeaturedRefused("featured.street.unknown", "number", id.toString());
    }
}

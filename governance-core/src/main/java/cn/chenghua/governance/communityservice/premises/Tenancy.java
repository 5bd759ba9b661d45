package cn.chenghua.governance.communityservice.premises;

import cn.chenghua.governance.communityservice.record.Wording;

import org.jspecify.annotations.Nullable;

/** What premises are: an office building at 建设北路二段, with the party organisation that covers it and 120 firms in it. */
public record Tenancy(PremisesSort sort, String address, String organisation, @Nullable Integer firms) {

    public Tenancy {
        address = Wording.text("address", address, 200);
        organisation = Wording.text("organisation", organisation, 200);
        if (firms != null && (firms < 0 || firms > 100_000)) {
            throw PremisesRefused.firms(firms);
        }
    }
}

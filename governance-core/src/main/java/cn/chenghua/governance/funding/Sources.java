package cn.chenghua.governance.funding;

import java.util.List;

/** The sources of money there are, in the order of the dictionary. */
public interface Sources {

    List<Source> all();

    /** The source of that code, or the refusal {@code funding.source}; an empty code is {@link Source#UNSTATED}. */
    default Source get(String code) {
        var wanted = code.isBlank() ? Source.UNSTATED : code.strip();
        return all().stream().filter(source -> source.code().equals(wanted)).findFirst().orElseThrow(
                () -> FundingRefused.source(wanted, String.join(", ", all().stream().map(Source::code).toList())));
    }
}

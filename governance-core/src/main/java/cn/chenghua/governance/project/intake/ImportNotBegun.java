package cn.chenghua.governance.project.intake;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A table that is not taken in now: the same was begun before, or another of its sort is being taken in. */
public final class ImportNotBegun extends Refusal {

    private ImportNotBegun(String code, Object... arguments) {
        super(code, "file", arguments);
    }

    static ImportNotBegun begun(UUID upload) {
        return new ImportNotBegun("project.import.begun", upload);
    }

    static ImportNotBegun busy(ImportRun other) {
        return new ImportNotBegun("project.import.busy", other.who(), other.tally().rows(), other.total());
    }
}

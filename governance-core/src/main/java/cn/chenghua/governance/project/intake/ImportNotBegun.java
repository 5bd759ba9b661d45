package cn.chenghua.governance.project.intake;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A table that is not taken in: it was begun before, another of its sort is being taken in, or its run was given up. */
public final class ImportNotBegun extends Refusal {

    private ImportNotBegun(String code, Object... arguments) {
        super(code, "file", arguments);
    }

    static ImportNotBegun begun(UUID upload) {
        return new ImportNotBegun("project.import.begun", upload);
    }

    static ImportNotBegun givenUp() {
        return new ImportNotBegun("project.import.givenUp");
    }

    static ImportNotBegun busy(ImportRun other) {
        return new ImportNotBegun("project.import.busy", other.who(), other.tally().rows(), other.total());
    }
}

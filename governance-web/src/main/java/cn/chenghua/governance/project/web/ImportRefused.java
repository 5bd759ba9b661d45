package cn.chenghua.governance.project.web;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A table that cannot be taken in: as a whole because of a row, or because its upload is gone. */
public final class ImportRefused extends Refusal {

    private ImportRefused(String code, Object... arguments) {
        super(code, "file", arguments);
    }

    /** A table that was to be taken as a whole and has a row that cannot be taken. */
    public static ImportRefused row(int row) {
        return new ImportRefused("project.import.rows", row);
    }

    /** A run that is not there, or is somebody else's. */
    public static ImportRefused unknown(UUID run) {
        return new ImportRefused("project.import.run.unknown", run);
    }

    /** A table that was taken in already, is older than a day or belongs to someone else. */
    public static ImportRefused gone() {
        return new ImportRefused("project.import.gone", "");
    }
}

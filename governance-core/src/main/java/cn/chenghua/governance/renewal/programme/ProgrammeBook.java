package cn.chenghua.governance.renewal.programme;

import java.util.List;

/** The editions of the programme; they are added and read, never changed. */
public interface ProgrammeBook {

    /** The latest first; the last is the one the platform came with. */
    List<Programme> editions();

    default Programme current() {
        return editions().getFirst();
    }

    void add(Programme edition);
}

package cn.chenghua.governance.district;

import java.util.List;

/** The reorganisations that were carried out. */
public interface ReorganisationRepository {

    Reorganisation save(Reorganisation reorganisation);

    /** The latest day first. */
    List<Reorganisation> history();
}

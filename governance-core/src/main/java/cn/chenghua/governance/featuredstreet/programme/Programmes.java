package cn.chenghua.governance.featuredstreet.programme;

import java.util.List;

/** The programmes, in the order of the text. */
public interface Programmes {

    List<Programme> all();
}

package cn.chenghua.governance.backstreet.pattern;

import java.util.List;

import cn.chenghua.governance.access.Scope;

/** Whoever knows of new links, such as the register of densification, or a file uploaded to try them. */
public interface NewLinks {

    /** Those that lie in the scope. */
    List<NewLink> all(Scope scope);
}

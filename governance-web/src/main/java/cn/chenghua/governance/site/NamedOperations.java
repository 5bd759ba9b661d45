package cn.chenghua.governance.site;

import org.jspecify.annotations.Nullable;

/** A REST controller that names the operations it inherits after its register, such as {@code addStation}. */
public interface NamedOperations {

    /** What the operation of that method is called; null where it keeps the name it was given. */
    @Nullable
    String operation(String method);
}

package cn.chenghua.governance.safecommunity.centre;

import java.util.List;
import java.util.Optional;

/** The editions of functions; they are only added. */
public interface FunctionLists {

    FunctionList save(FunctionList list);

    /** The edition in force. */
    Optional<FunctionList> findTopByOrderByNumberDesc();

    List<FunctionList> findAllByOrderByNumberDesc();
}

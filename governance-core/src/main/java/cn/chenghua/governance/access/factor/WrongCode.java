package cn.chenghua.governance.access.factor;

import cn.chenghua.governance.district.Refusal;

/** A code that is not right, was used, or comes too late; the sentence does not say which. */
public final class WrongCode extends Refusal {

    WrongCode() {
        super("code.wrong", "code", "-");
    }
}

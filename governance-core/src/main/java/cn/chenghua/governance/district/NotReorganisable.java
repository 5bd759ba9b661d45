package cn.chenghua.governance.district;

/** A reorganisation that does not fit the units as they are, such as a merger of a unit that is gone. */
public final class NotReorganisable extends Refusal {

    NotReorganisable(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }
}

package cn.chenghua.governance.supervision.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;

import org.jspecify.annotations.Nullable;

/**
 * Something that could be supervised, such as target B03 that is 5 streets behind; it is found anew each time and is no case.
 *
 * @param key by which a second case for the same is refused, such as {@code target:B03}
 * @param name of the target or project, with its number
 * @param place where it lies; the district for a target
 * @param unit whose people would answer
 * @param responsible who answers for it by the record; may be empty
 * @param since the day it is late since, where one is known
 * @param cause why it is listed, the sentence {@code supervision.cause.<cause>} with {@code arguments}
 * @param path where the record is shown
 */
public record Warning(String key, Origin origin, String name, String nameEn, @Nullable UUID project, @Nullable String target,
        UnitCode place, UnitCode unit, String responsible, @Nullable LocalDate since, String cause, List<Object> arguments,
        String path) {

    public Warning {
        arguments = List.copyOf(arguments);
    }
}

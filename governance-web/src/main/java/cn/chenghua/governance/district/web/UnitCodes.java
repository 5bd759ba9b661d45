package cn.chenghua.governance.district.web;

import cn.chenghua.governance.district.UnitCode;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a unit code from a path or a parameter; twelve digits or the refusal {@code unit.code}. */
@Component
class UnitCodes implements Converter<String, UnitCode> {

    @Override
    public UnitCode convert(String text) {
        return new UnitCode(text.strip());
    }
}

package cn.chenghua.governance.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps {@link Attributes} as their text. */
@Converter
class AttributesText implements AttributeConverter<Attributes, String> {

    @Override
    public String convertToDatabaseColumn(Attributes attributes) {
        return attributes.toString();
    }

    @Override
    public Attributes convertToEntityAttribute(String text) {
        return Attributes.parse(text);
    }
}

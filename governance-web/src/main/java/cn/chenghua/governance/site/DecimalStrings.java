package cn.chenghua.governance.site;

import java.util.Arrays;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springframework.stereotype.Component;

/** Describes amounts that are written as decimal strings as what they are; by itself the description takes them for numbers. */
@Component
class DecimalStrings implements PropertyCustomizer {

    @Override
    public Schema<?> customize(Schema property, AnnotatedType type) {
        var annotations = type.getCtxAnnotations();
        if (annotations != null && Arrays.stream(annotations)
                .anyMatch(one -> one instanceof JsonFormat format && format.shape() == JsonFormat.Shape.STRING)) {
            return new Schema<>().types(Set.of("string")).description(property.getDescription());
        }
        return property;
    }
}

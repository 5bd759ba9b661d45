package cn.chenghua.governance.audit.persistence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hibernate.Hibernate;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.CollectionType;
import org.hibernate.type.CompositeType;
import org.hibernate.type.EntityType;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;

/** The fields of an aggregate as text, parts taken apart; versions and derived word lists say nothing and are left out. */
final class FieldTexts {

    private static final Set<String> UNITS = Set.of("unit", "place");
    private final SessionFactoryImplementor factory;

    FieldTexts(SessionFactoryImplementor factory) {
        this.factory = factory;
    }

    /** Field names such as {@code course.stage} and their values, null where there is none. */
    Map<String, @Nullable String> of(EntityPersister persister, Object[] state, boolean lists) {
        var fields = new LinkedHashMap<String, @Nullable String>();
        var names = persister.getPropertyNames();
        var types = persister.getPropertyTypes();
        var version = persister.isVersioned() ? persister.getVersionPropertyIndex() : -1;
        for (var at = 0; at < names.length; at++) {
            if (at != version) {
                put(fields, names[at], types[at], state[at], lists);
            }
        }
        return fields;
    }

    private void put(Map<String, @Nullable String> fields, String name, Type type, @Nullable Object value, boolean lists) {
        if (type instanceof CompositeType composite && composite.getSubtypes().length > 1) {
            var values = value == null ? new Object[composite.getSubtypes().length] : composite.getPropertyValues(value);
            for (var at = 0; at < values.length; at++) {
                put(fields, name + "." + composite.getPropertyNames()[at], composite.getSubtypes()[at], values[at], lists);
            }
        } else if (!(value instanceof Object[]) && (lists || !(type instanceof CollectionType))) {
            fields.put(name, text(type, value));
        }
    }

    String id(EntityPersister persister, Object id) {
        return String.valueOf(text(persister.getIdentifierType(), id));
    }

    /** The unit a record lies in, where it has one. */
    @Nullable
    String unit(EntityPersister persister, Object[] state) {
        var names = persister.getPropertyNames();
        for (var at = 0; at < state.length; at++) {
            if (UNITS.contains(names[at])) {
                return text(persister.getPropertyTypes()[at], state[at]);
            }
        }
        return null;
    }

    @Nullable
    String elements(AbstractCollectionEvent event, @Nullable Object elements) {
        return listed(event.getCollectionPersister().getElementType(), elements);
    }

    private @Nullable String listed(Type element, @Nullable Object elements) {
        if (elements == null || elements instanceof PersistentCollection<?> && !Hibernate.isInitialized(elements)) {
            return null;
        }
        var values = elements instanceof Map<?, ?> map ? List.copyOf(map.values()) : List.copyOf((Collection<?>) elements);
        return values.stream().map(value -> String.valueOf(text(element, value))).collect(Collectors.joining("; "));
    }

    private @Nullable String text(Type type, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Object many when type instanceof CollectionType list -> listed(list.getElementType(factory), many);
            case Object one when type instanceof EntityType entity -> {
                var persister = factory.getMappingMetamodel().getEntityDescriptor(entity.getAssociatedEntityName());
                yield id(persister, persister.getIdentifier(one));
            }
            case Object part when type instanceof CompositeType composite -> composed(composite, part);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    private @Nullable String composed(CompositeType type, Object part) {
        var values = type.getPropertyValues(part);
        if (values.length == 1) {
            return text(type.getSubtypes()[0], values[0]);
        }
        var texts = new ArrayList<String>();
        for (var at = 0; at < values.length; at++) {
            var text = text(type.getSubtypes()[at], values[at]);
            if (text != null) {
                texts.add(type.getPropertyNames()[at] + "=" + text);
            }
        }
        return String.join(", ", texts);
    }
}

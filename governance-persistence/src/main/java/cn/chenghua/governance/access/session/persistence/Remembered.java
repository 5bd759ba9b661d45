package cn.chenghua.governance.access.session.persistence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.converter.Converter;

/**
 * How a session's attributes are written and read. What an older or newer version of the application wrote and this one cannot
 * read counts as not there: whoever signed in with it signs in again.
 */
final class Remembered {

    private static final Logger log = LoggerFactory.getLogger(Remembered.class);
    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter(
            "maxbytes=262144;maxdepth=32;maxarray=16384;cn.chenghua.governance.**;org.springframework.security.**;"
                    + "org.springframework.util.*;org.springframework.web.servlet.*;java.base/*;!*");

    private Remembered() {
    }

    static final class Writing implements Converter<Object, byte[]> {
        @Override
        public byte[] convert(Object attribute) {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(attribute);
            } catch (IOException e) {
                throw new UncheckedIOException("A session cannot remember a " + attribute.getClass().getName(), e);
            }
            return bytes.toByteArray();
        }
    }

    static final class Reading implements Converter<byte[], @Nullable Object> {
        @Override
        public @Nullable Object convert(byte[] bytes) {
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                in.setObjectInputFilter(KNOWN);
                return in.readObject();
            } catch (IOException | ClassNotFoundException | IllegalArgumentException e) {
                log.info("A session remembers something this version does not know: {}", e.toString());
                return null;
            }
        }
    }
}

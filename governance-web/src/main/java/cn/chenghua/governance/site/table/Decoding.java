package cn.chenghua.governance.site.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Turns bytes into text, strictly: UTF-8 with or without a byte order mark, GB18030 where declared or found; nothing is replaced by a question mark. */
final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> GB = Set.of("GB18030", "GBK", "GB2312");

    private Decoding() {
    }

    static String decode(byte[] content, @Nullable String declared) {
        var text = read(content, declared == null ? "" : declared.strip().toUpperCase(Locale.ROOT));
        if (text.indexOf('\0') >= 0) {
            throw new BrokenTable("table.nul", line(text, text.indexOf('\0')));
        }
        if (text.indexOf('\uFFFD') >= 0) {
            throw new BrokenTable("table.replaced", line(text, text.indexOf('\uFFFD')));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String read(byte[] content, String declared) {
        if (!declared.isEmpty() && !declared.equals("UTF-8") && !GB.contains(declared)) {
            throw new BrokenTable("table.charset", declared);
        }
        if (GB.contains(declared)) {
            return strictly(content, GB18030);
        }
        try {
            return decoded(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            if (declared.isEmpty() && !mostlyUtf8(content)) {
                return strictly(content, GB18030);
            }
            return strictly(content, StandardCharsets.UTF_8);
        }
    }

    private static String strictly(byte[] content, Charset charset) {
        try {
            return decoded(content, charset);
        } catch (CharacterCodingException e) {
            throw new BrokenTable("table.encoding", e, charset.name(), brokenLine(content, charset));
        }
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content)).toString();
    }

    private static int brokenLine(byte[] content, Charset charset) {
        var out = CharBuffer.allocate(content.length + 1);
        charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content), out, true);
        return line(out.flip(), out.length());
    }

    /** Whether at least nine of ten bytes beyond ASCII form UTF-8 characters: then it is UTF-8 with a fault, not another encoding. */
    private static boolean mostlyUtf8(byte[] content) {
        var good = 0;
        var all = 0;
        for (var i = 0; i < content.length;) {
            var length = length(content[i]);
            if (content[i] >= 0) {
                i++;
            } else if (length > 1 && continued(content, i, length)) {
                good += length;
                all += length;
                i += length;
            } else {
                all++;
                i++;
            }
        }
        return all > 0 && good >= all * 0.9;
    }

    private static int length(byte lead) {
        if ((lead & 0xE0) == 0xC0) {
            return 2;
        }
        if ((lead & 0xF0) == 0xE0) {
            return 3;
        }
        return (lead & 0xF8) == 0xF0 ? 4 : 1;
    }

    private static boolean continued(byte[] content, int at, int length) {
        for (var i = at + 1; i < at + length; i++) {
            if (i >= content.length || (content[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int line(CharSequence text, int at) {
        return 1 + (int) text.subSequence(0, at).chars().filter(c -> c == '\n').count();
    }
}

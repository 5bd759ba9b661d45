package cn.chenghua.governance.audit;

/** Text that stays on its line: line breaks, control signs and signs that turn the direction of writing are made visible. */
final class Defused {

    private Defused() {
    }

    /** At most {@code most} signs; what is cut ends in an ellipsis. */
    static String text(String text, int most) {
        var defused = new StringBuilder(Math.min(text.length(), most));
        var signs = 0;
        for (var at = 0; at < text.length(); signs++) {
            var sign = text.codePointAt(at);
            if (signs == most - 1 && at + Character.charCount(sign) < text.length()) {
                return defused.append('…').toString();
            }
            defused.appendCodePoint(harmless(sign));
            at += Character.charCount(sign);
        }
        return defused.toString();
    }

    private static int harmless(int sign) {
        return switch (Character.getType(sign)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '⏎';
            case Character.CONTROL -> sign == '\n' || sign == '\r' ? '⏎' : '·';
            case Character.FORMAT -> '·';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> '\uFFFD';
            default -> sign;
        };
    }
}

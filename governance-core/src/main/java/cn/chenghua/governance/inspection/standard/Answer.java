package cn.chenghua.governance.inspection.standard;

/** What was said of an item; what nobody looked at is no pass. */
public enum Answer {
    PASS('P'), FAIL('F'), NOT_APPLICABLE('N'), NOT_LOOKED('-');

    private final char letter;

    Answer(char letter) {
        this.letter = letter;
    }

    /** How a sheet of answers writes it. */
    public char letter() {
        return letter;
    }

    static Answer of(char letter) {
        for (var answer : values()) {
            if (answer.letter == letter) {
                return answer;
            }
        }
        throw new IllegalArgumentException("No answer " + letter);
    }
}

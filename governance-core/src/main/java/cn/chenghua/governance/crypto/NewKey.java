package cn.chenghua.governance.crypto;

import java.util.Arrays;
import java.util.Optional;

/** The request {@code --governance.new-key} or {@code --governance.new-key=k2} on the command line. */
public record NewKey(String id) {

    private static final String OPTION = "--governance.new-key";

    public static Optional<NewKey> asked(String... arguments) {
        return Arrays.stream(arguments).filter(argument -> argument.equals(OPTION) || argument.startsWith(OPTION + "="))
                .map(argument -> new NewKey(argument.equals(OPTION) ? "k1" : argument.substring(OPTION.length() + 1)))
                .findFirst();
    }

    /** One line that can be put into the setting as it is. */
    public String line() {
        return MasterKey.draw(id).written();
    }
}

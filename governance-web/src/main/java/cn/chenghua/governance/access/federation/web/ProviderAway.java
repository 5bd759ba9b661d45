package cn.chenghua.governance.access.federation.web;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.security.core.AuthenticationException;
import org.springframework.web.client.HttpServerErrorException;

/** A provider that does not answer, or not with what a provider has to say; nobody can be blamed for it. */
@SuppressWarnings("serial")
class ProviderAway extends AuthenticationException {

    private static final int DEEPEST = 20;

    ProviderAway(Throwable cause) {
        super("The identity provider does not answer", cause);
    }

    /** Whether a sign-in failed because the provider could not be asked, and not because of what it said. */
    static boolean in(Throwable why) {
        return Stream.iterate(why, Objects::nonNull, Throwable::getCause).limit(DEEPEST)
                .anyMatch(
                        at -> at instanceof ProviderAway || at instanceof IOException || at instanceof HttpServerErrorException);
    }
}

package cn.chenghua.governance.featuredstreet.street;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;

/**
 * A profile as somebody tells it; what is empty stays as it is.
 *
 * @param proofs what the fields that change rest on
 */
public record DescribeStreet(@Nullable StreetClass mainClass, Map<Trait, String> texts, Map<Trait, Proof> proofs) {

    public DescribeStreet {
        texts = Map.copyOf(texts);
        proofs = Map.copyOf(proofs);
    }

    /** The field as it will stand; {@code keep} writes down what it rests on. */
    Profile.Stated stated(Trait trait, Profile.Stated before, Function<Proof, UUID> keep) {
        var text = new Profile.Stated(texts.getOrDefault(trait, ""), null).text();
        var proof = proofs.get(trait);
        var offered = proof != null && (!proof.text().isBlank() || proof.file() != null);
        if (text.isEmpty() || text.equals(before.text()) && (before.evidence() != null || !offered)) {
            return before;
        }
        if (!offered || proof == null) {
            throw FeaturedRefused.evidence(trait);
        }
        return new Profile.Stated(text, keep.apply(proof));
    }

    /** Whether it would change anything of that profile. */
    public boolean changes(Profile before) {
        return mainClass != null && mainClass != before.mainClass() || texts.entrySet().stream()
                .anyMatch(said -> !said.getValue().isBlank() && !said.getValue().strip().equals(before.of(said.getKey()).text()));
    }
}

package cn.chenghua.governance.featuredstreet.brand;

import java.util.UUID;

import jakarta.persistence.Embeddable;

/** A photo of a brand or landmark; the file is evidence. */
@Embeddable
public record Photo(UUID evidence, String title) {
}

package cn.chenghua.governance.plan.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The pages on which a feature does what clauses of the plan ask for, such as {@code /renewal/estates} for A08 and A09. */
public interface ClausePages {

    List<Page> pages();

    /** How many records stand behind the clauses; each number is the length of the list it opens. */
    default List<Standing> standings(Actor actor) {
        return List.of();
    }

    /** @param text key of what the link says */
    record Page(String clause, String path, String text) {
    }

    /**
     * @param text key of what is counted
     * @param path the list of exactly these; null where they have none of their own
     */
    @Schema(name = "ClauseStanding")
    record Standing(String clause, String text, long number, @Nullable String path) {
    }
}

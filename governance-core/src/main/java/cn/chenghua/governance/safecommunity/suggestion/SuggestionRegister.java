package cn.chenghua.governance.safecommunity.suggestion;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.safecommunity.record.ProjectsByName;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordRefused;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;
import cn.chenghua.governance.safecommunity.record.Said;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Suggestions; one is given to a project that is there, and a number is masked before it is kept. */
@Component
class SuggestionRegister implements Register<Suggestion> {

    private static final Pattern MASKED = Pattern.compile("[\\d-]*\\*{4}\\d*");
    private final ProjectsByName projects;

    SuggestionRegister(ProjectsByName projects) {
        this.projects = projects;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SUGGESTION;
    }

    @Override
    public Class<Suggestion> type() {
        return Suggestion.class;
    }

    @Override
    public Suggestion make(UUID id, RecordWish wish, Actor actor) {
        new Said(Map.of("sort", wish.sort())).choice("sort", From.class);
        return new Suggestion(id, wish, project(wish, actor), masked(wish.said().text("contact")), actor.username());
    }

    private static String masked(String contact) {
        return contact.isEmpty() || MASKED.matcher(contact).matches()
                ? contact
                : PersonalNumber.Kind.PHONE.read(contact).masked();
    }

    private @Nullable UUID project(RecordWish wish, Actor actor) {
        var named = wish.said().text("project");
        if (named.isEmpty()) {
            return null;
        }
        return projects.find(actor, named).map(Project::id)
                .orElseThrow(() -> RecordRefused.choice("project", named));
    }
}

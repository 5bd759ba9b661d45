package cn.chenghua.governance.communityservice.register.page.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.record.Kept;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.project.Project;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A register of which each record has a page of its own, with forms that change it. */
public abstract class RecordPages<R> extends RegisterPages {

    protected RecordPages(Register register, RegisterListDoor door) {
        super(register, door);
    }

    @GetMapping("/{id}")
    public String show(Actor actor, @PathVariable UUID id, Model model) {
        return door.records.show(page(actor, id, read(actor, id)), model);
    }

    /** What is known of the record; refused is one that the actor does not see. */
    protected abstract R read(Actor actor, UUID id);

    protected abstract RecordPage page(Actor actor, UUID id, R known);

    /** Makes a change and leads back to the record, or shows it again with why it was refused. */
    protected String change(Actor actor, UUID id, String verb, Sent sent, Runnable change) {
        read(actor, id);
        return door.records.change(verb, sent, register.path() + "/" + id, change, () -> show(actor, id, sent.model()));
    }

    /** The same for a change that concerns no single record, with the list. */
    protected String changeList(Actor actor, String verb, Sent sent, Runnable change) {
        return door.records.change(verb, sent, register.path(), change,
                () -> list(actor, new Asked(null, null, null, null, null), sent.model()));
    }

    /** Begins the page of a record that nobody may change. */
    protected RecordPage begin(UUID id, String title, long version) {
        return new RecordPage(register, id, title, version);
    }

    /** Begins the page of a record that somebody keeps. */
    protected RecordPage begin(Actor actor, Kept record, String title) {
        var keeper = record.keeper();
        return begin(record.id(), title, record.version())
                .edits(actor.scope(Right.EDIT_PROJECTS).covers(keeper.place(), keeper.responsible()));
    }

    /** Begins the page of what is known beside a project. */
    protected RecordPage begin(Actor actor, Project project, long version) {
        return begin(project.id(), project.name(), version).besideProject()
                .edits(actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
    }
}

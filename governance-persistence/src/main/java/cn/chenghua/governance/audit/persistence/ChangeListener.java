package cn.chenghua.governance.audit.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;

import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Notes what the session writes of aggregates: each new, changed or deleted one, its parts and lists included. */
@SuppressWarnings("serial")
final class ChangeListener
        implements
            PostInsertEventListener,
            PostUpdateEventListener,
            PostDeleteEventListener,
            PreCollectionUpdateEventListener,
            PreCollectionRecreateEventListener {

    private final transient ObjectProvider<Trail> trail;
    private final transient FieldTexts texts;

    ChangeListener(ObjectProvider<Trail> trail, SessionFactoryImplementor factory) {
        this.trail = trail;
        this.texts = new FieldTexts(factory);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        var fields = texts.of(event.getPersister(), event.getState(), true);
        var changes = fields.entrySet().stream().map(field -> new Change(field.getKey(), null, field.getValue()))
                .filter(change -> change.after() != null).toList();
        note(Act.CREATE, event.getPersister(), event.getId(), event.getState(), changes);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        var after = texts.of(event.getPersister(), event.getState(), false);
        var old = event.getOldState();
        var before = old == null ? null : texts.of(event.getPersister(), old, false);
        var changes = new ArrayList<Change>();
        after.forEach((field, value) -> {
            var earlier = before == null ? "?" : before.get(field);
            if (!Objects.equals(earlier, value)) {
                changes.add(new Change(field, earlier, value));
            }
        });
        note(Act.CHANGE, event.getPersister(), event.getId(), event.getState(), changes);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        var changes = texts.of(event.getPersister(), event.getDeletedState(), false).entrySet().stream()
                .filter(field -> field.getValue() != null).map(field -> new Change(field.getKey(), field.getValue(), null))
                .toList();
        note(Act.DELETE, event.getPersister(), event.getId(), event.getDeletedState(), changes);
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        note(event, texts.elements(event, event.getCollection().getStoredSnapshot()));
    }

    /** A list that is written for the first time: the one of a new record, which is noted as a whole, or a replaced one. */
    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        var owner = event.getAffectedOwnerOrNull();
        var entry = owner == null ? null : event.getSession().getPersistenceContextInternal().getEntry(owner);
        if (entry != null && entry.isExistsInDatabase()) {
            note(event, "?");
        }
    }

    private void note(AbstractCollectionEvent event, @Nullable String before) {
        var persister = event.getCollectionPersister();
        var owner = persister.getOwnerEntityPersister();
        var field = persister.getRole().substring(owner.getEntityName().length() + 1);
        var change = new Change(field, before, texts.elements(event, event.getCollection()));
        if (!Objects.equals(change.before(), change.after())) {
            var id = Objects.requireNonNull(event.getAffectedOwnerIdOrNull());
            var record = event.getAffectedOwnerOrNull();
            note(Act.CHANGE, owner, id, record == null ? new Object[0] : owner.getValues(record), List.of(change));
        }
    }

    private void note(Act act, EntityPersister persister, Object id, Object[] state, List<Change> changes) {
        if (act != Act.CHANGE || !changes.isEmpty()) {
            var subject = new Subject(kind(persister), texts.id(persister, id), texts.unit(persister, state));
            trail.getObject().note(Note.of(act, subject).with(changes));
        }
    }

    private static String kind(EntityPersister persister) {
        var name = persister.getEntityName();
        return name.substring(name.lastIndexOf('.') + 1).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}

package cn.chenghua.governance.safecommunity.record.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;

/** What one register shows and asks for beyond what all have. */
public abstract class Shelf {

    private final RecordKind kind;
    private final String name;
    private final String resource;

    /** @param name the last part of the path of its pages, {@code tasks}; {@code resource} that of its REST resource */
    protected Shelf(RecordKind kind, String name, String resource) {
        this.kind = kind;
        this.name = name;
        this.resource = resource;
    }

    public final RecordKind kind() {
        return kind;
    }

    public final String path() {
        return "/safety/" + name;
    }

    public final String api() {
        return "/api/v1/" + resource;
    }

    public final String name() {
        return name;
    }

    /** What a new record asks for. */
    public List<Field> fields() {
        return List.of();
    }

    /** The sorts there are, called {@code warning.sort.<constant>}; empty where it has none. */
    public List<String> sorts() {
        return List.of();
    }

    /** Whether its sorts are the kinds of signals. */
    public boolean sortsAreKinds() {
        return false;
    }

    /** What a step asks for. */
    public List<Field> step(String verb) {
        return List.of();
    }

    /** The states in which nothing is late any more. */
    public Set<String> done() {
        return Set.of();
    }

    /** Whether records have a day by which something is due. */
    public boolean dated() {
        return false;
    }

    /** Whether records are registered by people. */
    public boolean made() {
        return true;
    }

    /** Whether a table can be taken in. */
    public boolean taken() {
        return false;
    }

    /** The right by which it is worked on. */
    public Right right() {
        return Right.EDIT_PROJECTS;
    }

    /** What is to be seen of a record beyond what all have, by the names of their labels. */
    public List<Fact> facts(SafetyRecord of) {
        return List.of();
    }

    /** What it lists within. */
    public List<Listing> listings(SafetyRecord of) {
        return List.of();
    }

    /** What is to be seen beside a whole list, by the id of each line: columns and their cells. */
    public List<String> columns() {
        return List.of();
    }

    public Map<UUID, List<Cell>> cells(List<RecordLines.Line> lines) {
        return Map.of();
    }

    /** What somebody should know before the next step, as a key; empty where there is nothing. */
    public String caution(SafetyRecord of) {
        return "";
    }
}

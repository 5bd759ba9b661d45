package cn.chenghua.governance.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.access.Actor;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the layout asks about the page it frames; {@code shell} in templates. */
@Component
class Shell {

    private final boolean demonstration;
    private final Routes routes;
    private final HttpServletRequest request;

    Shell(Environment environment, Routes routes, HttpServletRequest request) {
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.routes = routes;
        this.request = request;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    public @Nullable Actor getActor() {
        return Signed.in(request).orElse(null);
    }

    public boolean isAuditor() {
        return opens("/audit");
    }

    /** The parts of the main menu in which the actor may open something. */
    public List<Part> getMenu() {
        return Arrays.stream(Section.values()).map(section -> new Part(section,
                section.entries.stream().filter(entry -> opens(entry.path)).toList())).filter(part -> !part.entries.isEmpty())
                .toList();
    }

    /** The pages behind the scenes that the actor may open, in the order back offices have them. */
    public List<Office> getOffices() {
        return Arrays.stream(Office.values()).filter(office -> opens(office.path)).toList();
    }

    /** Whether the actor may open a page, so that a link to it is worth showing. */
    public boolean opens(String path) {
        var actor = getActor();
        var page = path.replaceFirst("\\?.*", "");
        return actor != null && routes.ask("GET", page, actor) == Routes.Verdict.GRANTED;
    }

    public @Nullable String getTheme() {
        return Preferences.theme(request);
    }

    public String getLanguage() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "zh-CN";
    }

    /** Where this server was reached, for examples to copy; no link is built from it. */
    public String getOrigin() {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    /** This page again with another preference, as a path without a host. */
    public String with(String name, String value) {
        if (!"GET".equals(request.getMethod()) || request.getDispatcherType() == DispatcherType.ERROR) {
            return request.getContextPath() + "/?" + name + "=" + value;
        }
        var uri = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(name, value);
        var parts = uri.build(false).encode();
        return parts.getPath() + "?" + parts.getQuery();
    }

    /** A part of the main menu with what the actor may open in it; one entry alone stands for itself. */
    public record Part(Section section, List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }

        public boolean getSingle() {
            return entries.size() == 1;
        }

        public List<Entry> getEntries() {
            return entries;
        }

        public String getKey() {
            return section.name().toLowerCase(Locale.ROOT);
        }

        /** Whether the page of that key is one of these. */
        public boolean holds(String key) {
            return entries.stream().anyMatch(entry -> entry.getKey().equals(key));
        }
    }

    /** The parts of the main menu; the text of each is {@code site.section.<key>}. */
    public enum Section {
        OVERVIEW(Entry.OVERVIEW), DESK(Entry.DESK), FIELD(Entry.FIELD), PLAN(Entry.PLAN, Entry.TARGETS), PROJECTS(Entry.PROJECTS,
                Entry.MILESTONES, Entry.FUNDS, Entry.MONTHLY, Entry.SUPERVISION), STREETS(Entry.ASSETS, Entry.PATROLS,
                        Entry.INSPECTIONS, Entry.CASES), INITIATIVES(Entry.RENEWAL, Entry.BACKSTREET, Entry.FEATURED,
                                Entry.SERVICES, Entry.SAFETY), DISTRICT(Entry.UNITS,
                                        Entry.NETWORK, Entry.CALENDAR), API(Entry.API);

        private final List<Entry> entries;

        Section(Entry... entries) {
            this.entries = List.of(entries);
        }
    }

    /** An entry of the main menu; its text is {@code site.menu.<key>}. */
    public enum Entry {
        OVERVIEW("/"), DESK("/desk"), FIELD("/field"), PLAN("/plan"), TARGETS("/targets"), PROJECTS("/projects"), MILESTONES(
                "/milestones"), FUNDS("/funds"), MONTHLY("/monthly"), SUPERVISION("/supervision"), ASSETS("/assets"), PATROLS(
                        "/patrols"), INSPECTIONS("/inspections"), CASES("/cases"), RENEWAL("/renewal"), BACKSTREET(
                                "/backstreet"), FEATURED("/featured"), SERVICES("/services"), SAFETY("/safety"), UNITS(
                                        "/units"), NETWORK("/network"), CALENDAR("/calendar"), API(
                                                "/api");

        private final String path;

        Entry(String path) {
            this.path = path;
        }

        public String getPath() {
            return path;
        }

        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An entry of the menu of administration, security and audit; its text is {@code site.office.<key>}. */
    public enum Office {
        ACCOUNTS("/accounts"), ROLES("/roles"), DICTIONARIES("/dictionaries"), SETTINGS("/settings"), TOKENS("/tokens"), SESSIONS(
                "/sessions"), SIGN_INS("/sign-ins"), AUDIT("/audit"), JOBS("/jobs"), HEALTH("/health");

        private final String path;

        Office(String path) {
            this.path = path;
        }

        public String getPath() {
            return path;
        }

        public String getKey() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

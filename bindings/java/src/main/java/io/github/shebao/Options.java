package io.github.shebao;

import java.time.LocalDate;
import java.util.Map;

/** Under what a question is asked. The same options object may serve any number of calls and threads. */
public final class Options {
    /** Everything published is seen; every standing and all but unverified evidence is taken. */
    public static final Options DEFAULT = new Options("");

    private final String members;
    final byte[] bytes;

    private Options(String members) {
        this.members = members;
        this.bytes = members.isEmpty() ? null : Utf8.bytes("{" + members + "}");
    }

    /** 已知日期: only what was published by this day is seen.
     * @param day the day of knowledge
     * @return options with it */
    public Options known(LocalDate day) {
        if (day == null) {
            throw ShebaoException.absent("known");
        }
        return with("known", day.toString());
    }

    /** 可接受的效力与证据: the weakest rows that are taken.
     * @param standing the weakest standing in law
     * @param evidence the weakest evidence
     * @return options with them */
    public Options accept(Standing standing, Evidence evidence) {
        if (standing == null || evidence == null) {
            throw ShebaoException.absent("accept");
        }
        return raw("accept", "{\"standing\":\"" + standing.word() + "\",\"evidence\":\"" + evidence.word() + "\"}");
    }

    /** The same as JSON has it, with <code>methods</code>: <code>Map.of("methods", List.of("injury.several"))</code>.
     * @param accept the member <code>accept</code> of a request
     * @return options with it */
    public Options accept(Map<String, ?> accept) {
        return with("accept", accept);
    }

    /** 本机构自备政策行: the host's own rows, as docs/PACKS.md describes them.
     * @param overlays each as JSON has it
     * @return options with them */
    public Options overlays(Iterable<? extends Map<String, ?>> overlays) {
        return with("overlays", overlays);
    }

    private Options with(String name, Object value) {
        StringBuilder text = new StringBuilder();
        Json.write(value, text, name);
        return raw(name, text.toString());
    }

    // A member that stands twice is refused by the engine.
    private Options raw(String name, String json) {
        return new Options(members + (members.isEmpty() ? "" : ",") + "\"" + name + "\":" + json);
    }

    /** The members, each with a comma before it. */
    String members() {
        return members.isEmpty() ? "" : "," + members;
    }

    @Override
    public String toString() {
        return "{" + members + "}";
    }
}

package io.github.shebao;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Under what a question is asked. The same options object may serve any number of calls and threads; each method gives new options,
 * in which what was set before by the same method is replaced.
 */
public final class Options {
    /** Everything published is seen; every standing and all but unverified evidence is taken. */
    public static final Options DEFAULT = new Options(Collections.<String, String>emptyMap());

    /** Each member's JSON. */
    private final Map<String, String> given;
    private final String members;
    final byte[] bytes;

    private Options(Map<String, String> given) {
        this.given = given;
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> member : given.entrySet()) {
            text.append(text.length() == 0 ? "\"" : ",\"").append(member.getKey()).append("\":").append(member.getValue());
        }
        this.members = text.toString();
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

    /** 可接受的效力、证据与方法: the weakest rows that are taken, and methods that no text states and that error 304 names in
     * <code>param</code>, such as <code>account.interest_rounding</code>.
     * @param standing the weakest standing in law
     * @param evidence the weakest evidence
     * @param methods taken by name, however well they are known
     * @return options with them */
    public Options accept(Standing standing, Evidence evidence, String... methods) {
        if (standing == null || evidence == null || methods == null) {
            throw ShebaoException.absent("accept");
        }
        Map<String, Object> accept = new LinkedHashMap<>();
        accept.put("standing", standing.word());
        accept.put("evidence", evidence.word());
        if (methods.length > 0) {
            accept.put("methods", Arrays.asList(methods));
        }
        return accept(accept);
    }

    /** The same as JSON has it.
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
        Map<String, String> more = new LinkedHashMap<>(given);
        more.put(name, text.toString());
        return new Options(more);
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

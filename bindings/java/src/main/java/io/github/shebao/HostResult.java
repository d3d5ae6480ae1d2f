package io.github.shebao;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A record of the host's with its results, and how sure they are. */
public final class HostResult {
    private final Map<String, Object> record;
    private final Map<String, Object> answer;
    private final List<Map<String, Object>> notFinal;

    /** The list may be filled later: that of many records is known after the last of them. */
    HostResult(Map<String, Object> record, Map<String, Object> answer, List<Map<String, Object>> notFinal) {
        answer.put("ok", record);
        this.record = record;
        this.answer = answer;
        this.notFinal = notFinal;
    }

    /** Adds what an answer says is not final and is not there yet. */
    static void gather(Map<String, Object> answer, List<Map<String, Object>> all) {
        Object found = answer.get("not_final");
        for (Object one : found == null ? new ArrayList<>() : Json.list(found)) {
            if (!all.contains(one)) {
                all.add(Json.object(one));
            }
        }
    }

    /** The record: its members in their order with the host's own objects, results under the host's codes. A code is found in any
     * case.
     * @return the record, which is yours */
    public Map<String, Object> record() {
        return record;
    }

    /** 效力: the weakest standing among the rows of policy used.
     * @return the standing; null where no policy was used */
    public Standing standing() {
        Object word = answer.get("standing");
        return word == null ? null : Standing.valueOf(word.toString().toUpperCase(Locale.ROOT));
    }

    /** 证据: the weakest evidence among the rows of policy used.
     * @return the evidence; null where no policy was used */
    public Evidence evidence() {
        Object word = answer.get("evidence");
        return word == null ? null : Evidence.valueOf(word.toString().toUpperCase(Locale.ROOT));
    }

    /** 暂定、假定的政策: the rows of policy that are not final. Of a list of records they are listed once: each record that is not
     * final has those of all.
     * @return each with <code>param</code>, <code>region</code>, <code>span</code>, <code>value</code> and the rest; none where
     *     the standing is final */
    public List<Map<String, Object>> notFinal() {
        boolean all = standing() == null || standing() == Standing.FINAL;
        return all ? Collections.<Map<String, Object>>emptyList() : Collections.unmodifiableList(notFinal);
    }

    /** Every step in Chinese and English.
     * @return as JSON has it; null where it was not asked for */
    public Map<String, Object> explanation() {
        return Json.object(answer.get("explanation"));
    }

    /** The answer as JSON has it, for what else it says of one record: packs, the engine's version.
     * @return the members, the record under <code>ok</code> */
    public Map<String, Object> answer() {
        return Collections.unmodifiableMap(answer);
    }
}

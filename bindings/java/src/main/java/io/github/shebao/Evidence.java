package io.github.shebao;

/** 证据: how well a figure is known, from the strongest. A result carries the weakest of the rows that made it. */
public enum Evidence {
    /** 官方: from the authority. */
    OFFICIAL,
    /** 互证: two sources agree. */
    CORROBORATED,
    /** 单一: one source. */
    SINGLE,
    /** 未核实: not verified. */
    UNVERIFIED;

    static Evidence at(long number) {
        return number >= 0 && number < values().length ? values()[(int) number] : null;
    }

    /** As JSON has it.
     * @return the word */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

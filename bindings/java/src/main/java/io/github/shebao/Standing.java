package io.github.shebao;

/** 效力: standing in law, from the strongest. A result carries the weakest of the rows that made it. */
public enum Standing {
    /** 确定: settled. */
    FINAL,
    /** 暂定: to be settled later. */
    PROVISIONAL,
    /** 假定: the host's own. */
    ASSUMED;

    static Standing at(long number) {
        return number >= 0 && number < values().length ? values()[(int) number] : null;
    }

    /** As JSON has it.
     * @return the word */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package io.github.shebao;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text as UTF-8, whatever the default charset is. */
final class Utf8 {
    private Utf8() {
    }

    /**
     * The bytes of a text. One with half of a surrogate pair has none: Java would make it a question mark, so the half goes on as
     * it stands, to be refused where it stands.
     */
    static byte[] bytes(String text) {
        int half = half(text);
        if (half < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] whole = text.substring(0, half).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(whole, whole.length + 3);
        bytes[whole.length] = (byte) 0xed;
        bytes[whole.length + 1] = (byte) 0xa0;
        bytes[whole.length + 2] = (byte) 0x80;
        return bytes;
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether it has bytes. */
    static boolean isWhole(String text) {
        return half(text) < 0;
    }

    /** Where half of a pair stands alone; -1 where none does. */
    private static int half(String text) {
        for (int k = 0; k < text.length(); k++) {
            if (Character.isSurrogate(text.charAt(k))) {
                boolean pair = Character.isHighSurrogate(text.charAt(k)) && k + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(k + 1));
                if (!pair) {
                    return k;
                }
                k++;
            }
        }
        return -1;
    }
}

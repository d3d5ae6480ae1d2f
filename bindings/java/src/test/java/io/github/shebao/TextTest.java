package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Text, whatever the default charset is: these tests run under GBK too. Two of the characters lie beyond the BMP, in GB 18030. */
class TextTest {
    @Test
    void rareCharactersComeBackAsTheyWere() {
        try (Engine engine = new Engine()) {
            String name = "\ud842\udfb7\ud872\udf5b\u4e2d"; // 𠮷𬭛中, as the name of the host's own rows
            String request = "{\"op\":\"premium.monthly@1\",\"overlays\":[{\"id\":\"" + name + "\",\"mode\":\"fill\",\"rows\":["
                    + "{\"param\":\"base.average\",\"kind\":\"pension\",\"region\":\"410000\",\"from\":\"2027-07\","
                    + "\"until\":\"2028-07\",\"value\":\"7000\",\"cite\":\"budget 2028\"}]}],\"input\":" + EngineTest.monthly() + "}";
            String answer = engine.call(request);
            assertTrue(answer.contains("\"overlay\":\"" + name + "\""), answer);
            byte[] bytes = engine.call(request.getBytes(StandardCharsets.UTF_8));
            assertArrayEquals(answer.getBytes(StandardCharsets.UTF_8), bytes);
        }
    }

    @Test
    void messagesAreChinese() {
        assertEquals("\u7f3a\u5c11\u5fc5\u586b\u5b57\u6bb5", ShebaoException.of(201, null).messageZh()); // 缺少必填字段
        ShebaoException named = ShebaoException.of(201, "\ud842\udfb7");
        assertEquals("\ud842\udfb7", named.field());
    }

    @Test
    void explanationsAreChinese() {
        try (Engine engine = new Engine()) {
            Map<String, Object> explained = EngineTest.monthly().explain(engine, Options.DEFAULT);
            String text = explained.get("explanation").toString();
            assertTrue(text.contains("\u517b\u8001"), text); // 养老
            StringBuilder again = new StringBuilder();
            Json.write(explained, again, "");
            String raw = engine.call("{\"op\":\"premium.monthly@1\",\"explain\":true,\"input\":" + EngineTest.monthly() + "}");
            assertEquals(raw, again.toString()); // reader and writer change nothing
        }
    }

    @Test
    void jsonIsExact() {
        Map<String, Object> read = Json.object(Json.read(" {\"a\":[1,-0.10,1e2,123456789012345678901],\"b\\u4e2d\\n\":true,\"c\":null} "));
        assertEquals("[1, -0.10, 1E+2, 123456789012345678901]", read.get("a").toString());
        assertEquals(Boolean.TRUE, read.get("b\u4e2d\n"));
        Object written = Collections.singletonMap("\"\\\u0001\ud842\udfb7", read.get("a"));
        assertEquals("{\"\\\"\\\\\\u0001\ud842\udfb7\":[1,-0.10,100,123456789012345678901]}", HostValues.written(written));
        StringBuilder out = new StringBuilder();
        Json.write(read.get("a"), out, ""); // in a request a decimal is a text
        assertEquals("[1,\"-0.10\",\"100.00\",\"123456789012345678901.00\"]", out.toString());
    }
}

package io.github.shebao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** The library is loaded once in a virtual machine, and unpacked where nobody else can reach it. */
class LoaderTest {
    @Test
    void anotherClassLoaderIsToldWhatToDo() throws Exception {
        Engine.version();
        URL classes = Engine.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader other = new URLClassLoader(new URL[] {classes}, null)) {
            Class<?> engine = Class.forName("io.github.shebao.Engine", true, other);
            InvocationTargetException thrown =
                    assertThrows(InvocationTargetException.class, () -> engine.getMethod("version").invoke(null));
            assertTrue(thrown.getCause() instanceof UnsatisfiedLinkError, thrown.getCause()::toString);
            String message = thrown.getCause().getMessage();
            assertTrue(message.contains("shared lib folder"), message);
            assertTrue(message.contains("\u5171\u4eab"), message); // 共享
        }
    }

    @Test
    void theFolderIsTheOwnersAndNothingStays() throws Exception {
        Path folder = NativeLibrary.newFolder();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        Files.delete(folder);
        Path temp = Files.createTempDirectory("shebao-test");
        assertEquals(0, run("-Djava.io.tmpdir=" + temp));
        assertEquals(0, temp.toFile().list().length);
        assertEquals(0, run("-Dshebao.native.tmpdir=" + temp));
        assertEquals(0, temp.toFile().list().length);
        assertEquals(1, run("-Dshebao.native.tmpdir=" + temp.resolve("not-there")));
        Path said = temp.resolve("said");
        assertEquals(1, run("-Dshebao.native.path=" + temp.resolve("not-there.so"), said.toFile()));
        String told = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
        assertTrue(told.contains("-Dshebao.native.path=" + temp.resolve("not-there.so") + " is no library of shebao"), told);
        Path other = Files.write(temp.resolve("other.so"), new byte[] {1, 2, 3});
        assertEquals(1, run("-Dshebao.native.path=" + other, said.toFile()));
        told = new String(Files.readAllBytes(said), StandardCharsets.UTF_8);
        assertTrue(told.contains("-Dshebao.native.path=" + other), told);
        Files.delete(other);
        Files.delete(said);
        Files.delete(temp);
    }

    /** A relative folder is one of the working directory; a name outside ASCII is one where the locale can write it, else it is told. */
    @Test
    void aFolderOfAnyName() throws Exception {
        Path temp = Files.createTempDirectory("shebao-test");
        Path relative = new File("").getAbsoluteFile().toPath().relativize(temp.toAbsolutePath());
        assertEquals(0, run("-Djava.io.tmpdir=" + relative));
        assertEquals(0, run("-Dshebao.native.tmpdir=" + relative));
        assertEquals(0, temp.toFile().list().length);
        File said = temp.resolve("said").toFile();
        // 临时 in UTF-8.
        String make = "d=" + temp + "/$(printf '\\344\\270\\264\\346\\227\\266'); mkdir -p $d; ";
        for (String locale : new String[] {"C.UTF-8", "C"}) {
            String java = System.getProperty("java.home") + "/bin/java -Dshebao.native.tmpdir=$d -cp '"
                    + System.getProperty("java.class.path") + "' io.github.shebao.Once";
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", make + java);
            builder.environment().put("LC_ALL", locale);
            int code = builder.redirectErrorStream(true).redirectOutput(said).start().waitFor();
            String told = new String(Files.readAllBytes(said.toPath()), StandardCharsets.UTF_8);
            if (locale.equals("C.UTF-8")) {
                assertEquals(0, code, told);
            } else {
                assertTrue(code == 0 || told.contains("-Dshebao.native.tmpdir") && told.contains("LC_ALL=C.UTF-8"), told);
            }
        }
        Process gone = new ProcessBuilder("rm", "-r", temp.toString()).start();
        assertEquals(0, gone.waitFor());
    }

    @Test
    void anExplicitPath() throws Exception {
        String platform = NativeLibrary.platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL library = Engine.class.getResource("native/" + platform + "/" + System.mapLibraryName("shebao_jni"));
        assertEquals(0, run("-Dshebao.native.path=" + new File(library.toURI())));
    }

    @Test
    void namesOfPlatforms() {
        assertEquals("linux-x86_64", NativeLibrary.platform("Linux", "amd64"));
        assertEquals("linux-aarch64", NativeLibrary.platform("Linux", "aarch64"));
        assertEquals("windows-x86_64", NativeLibrary.platform("Windows Server 2019", "amd64"));
        assertEquals("macos-aarch64", NativeLibrary.platform("Mac OS X", "aarch64"));
    }

    /** A virtual machine of its own. */
    private static int run(String property) throws Exception {
        return run(property, new File("/dev/null"));
    }

    private static int run(String property, File said) throws Exception {
        String java = System.getProperty("java.home") + "/bin/java";
        ProcessBuilder builder =
                new ProcessBuilder(java, property, "-cp", System.getProperty("java.class.path"), "io.github.shebao.Once");
        return builder.redirectErrorStream(true).redirectOutput(said).start().waitFor();
    }
}

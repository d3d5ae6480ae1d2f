package io.github.shebao;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/** Loads the native library, once in a virtual machine: from the path that is set, or from this jar through a private folder. */
final class NativeLibrary {
    /** The system property with the path of the library's file. */
    static final String PATH = "shebao.native.path";
    /** The system property with the folder to unpack in, where <code>java.io.tmpdir</code> may not hold programs. */
    static final String TEMP = "shebao.native.tmpdir";
    /** Set by us, so that another copy of these classes knows who has the library. */
    private static final String LOADED = "io.github.shebao.loaded";

    private NativeLibrary() {
    }

    static void load() {
        // Containers' class loaders describe themselves over several lines.
        String loader = String.valueOf(NativeLibrary.class.getClassLoader()).trim().replaceAll("\\s+", " ");
        Object other = System.getProperties().putIfAbsent(LOADED, loader);
        if (other != null) {
            throw new UnsatisfiedLinkError("shebao is loaded already, by the class loader " + other + "; a virtual machine"
                    + " loads it once: put the jar where all applications see it (the container's shared lib folder), and into"
                    + " no application. shebao 已由另一个类加载器加载；请将 jar 放入容器的共享 lib 目录，不要随各应用打包");
        }
        boolean loaded = false;
        try {
            String path = System.getProperty(PATH);
            if (path == null) {
                loadFromJar();
            } else {
                loadFrom(path);
            }
            String version = new String(Native.version(), StandardCharsets.UTF_8);
            if (!version.equals(Version.VERSION)) {
                throw new UnsatisfiedLinkError("the native library is of shebao " + version + ", the jar of " + Version.VERSION);
            }
            loaded = true;
        } finally {
            if (!loaded) {
                System.getProperties().remove(LOADED);
            }
        }
    }

    private static void loadFrom(String path) {
        try {
            System.load(Paths.get(path).toAbsolutePath().toString());
            Native.version();
        } catch (UnsatisfiedLinkError | InvalidPathException failed) {
            UnsatisfiedLinkError error = new UnsatisfiedLinkError("-D" + PATH + "=" + path + " is no library of shebao for this"
                    + " machine; without it the jar's own is taken. 系统属性 " + PATH + " 所指的文件不是本机可用的 shebao 库："
                    + failed.getMessage());
            error.initCause(failed);
            throw error;
        }
    }

    /** <code>linux-x86_64</code>; the names of the folders in the jar. */
    static String platform(String os, String arch) {
        String system = os.toLowerCase(Locale.ROOT);
        String family = system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : system;
        String machine = arch.equals("amd64") ? "x86_64" : arch.equals("arm64") ? "aarch64" : arch;
        return family + "-" + machine;
    }

    /**
     * Unpacks into a new folder that this user alone may enter, so that nobody else can change the file before it is loaded,
     * and takes both away again as soon as it is.
     */
    private static void loadFromJar() {
        String file = System.mapLibraryName("shebao_jni");
        String platform = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        String resource = "native/" + platform + "/" + file;
        try (InputStream library = NativeLibrary.class.getResourceAsStream(resource)) {
            if (library == null) {
                throw new UnsatisfiedLinkError("this jar has no library for " + platform + "; build one and name it with -D" + PATH);
            }
            Path folder = newFolder();
            Path copy = folder.resolve(file);
            try {
                copy(library, copy);
                System.load(copy.toString());
            } finally {
                remove(copy);
                remove(folder);
            }
        } catch (IOException | InvalidPathException failed) {
            UnsatisfiedLinkError error = new UnsatisfiedLinkError("the library cannot be unpacked into the temporary folder "
                    + temp() + "; set -D" + TEMP + " to a folder that can be written, may hold programs and whose name the"
                    + " locale can write (LC_ALL=C.UTF-8 can write any), or -D" + PATH + " to the library's file."
                    + " 无法将库解压到临时目录：请用 -D" + TEMP
                    + " 指定可写、可执行且名称为 ASCII 的目录");
            error.initCause(failed);
            throw error;
        }
    }

    static Path newFolder() throws IOException {
        // Only a library whose path is absolute is loaded.
        return Files.createTempDirectory(Paths.get(temp()).toAbsolutePath(), "shebao", ownerOnly());
    }

    private static String temp() {
        return System.getProperty(TEMP, System.getProperty("java.io.tmpdir"));
    }

    private static void copy(InputStream from, Path to) throws IOException {
        Files.createFile(to, ownerOnly());
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.WRITE)) {
            byte[] block = new byte[1 << 16];
            for (int read = from.read(block); read >= 0; read = from.read(block)) {
                out.write(block, 0, read);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]; // elsewhere the temporary folder is the user's own
    }

    /** What is in use cannot be taken away everywhere; then it goes when the virtual machine ends. */
    private static void remove(Path path) {
        try {
            Files.delete(path);
        } catch (IOException later) {
            path.toFile().deleteOnExit();
        }
    }
}

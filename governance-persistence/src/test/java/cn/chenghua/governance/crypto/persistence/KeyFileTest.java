package cn.chenghua.governance.crypto.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import cn.chenghua.governance.crypto.MasterKey;
import cn.chenghua.governance.crypto.UnfitKeys;
import cn.chenghua.governance.crypto.UnfitKeys.Flaw;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void isDrawnOnceAndReadEverAfter() {
        var first = file().open().all().getFirst();
        var second = KeyFile.in(folder.resolve("data")).open().all().getFirst();

        assertThat(second.id()).isEqualTo("k1");
        assertThat(second.bits()).isEqualTo(first.bits());
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**/governance.keys");
        assertThat(folder.resolve("data").toFile().list()).hasSize(1);
    }

    @Test
    void isReadByItsOwnerAlone() throws IOException {
        file().open();
        assertThat(permissions()).isEqualTo("rw-------");
    }

    @Test
    void isNeverPrinted(CapturedOutput output) throws IOException {
        var key = file().open().all().getFirst();
        file().open();

        assertThat(output.getAll()).doesNotContain(key.written().substring(3, 20));
        assertThat(Files.readString(file().path())).contains(key.written());
    }

    @Test
    void isClosedToOthersWhereARestoredCopyIsOpen(CapturedOutput output) throws IOException {
        file().open();
        Files.setPosixFilePermissions(file().path(), PosixFilePermissions.fromString("rw-r--r--"));

        file().open();

        assertThat(permissions()).isEqualTo("rw-------");
        assertThat(output.getAll()).contains("could be read by others");
    }

    @Test
    void takesTwoKeysOneALine() throws IOException {
        var k1 = file().open().all().getFirst();
        Files.writeString(file().path(), MasterKey.draw("k2").written() + "\n" + k1.written() + "\n");

        assertThat(file().open().all()).extracting(MasterKey::id).containsExactly("k2", "k1");
    }

    @Test
    void isNotReplacedWhereItIsEmpty() throws IOException {
        file().open();
        Files.writeString(file().path(), "");

        assertThatThrownBy(() -> file().open()).isInstanceOf(UnfitKeys.class);
        assertThat(file().path()).isEmptyFile();
    }

    @Test
    void isMissedWhereItsPlaceCannotBeWritten() throws IOException {
        Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> file().open()).isInstanceOfSatisfying(UnfitKeys.class, unfit -> {
            assertThat(unfit.flaw()).isEqualTo(Flaw.FILE);
            assertThat(unfit.arguments()).containsExactly(file().path().toString());
        });
    }

    private KeyFile file() {
        return KeyFile.in(folder.resolve("data"));
    }

    private String permissions() throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file().path()));
    }
}

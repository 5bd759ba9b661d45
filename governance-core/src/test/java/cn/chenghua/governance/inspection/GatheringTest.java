package cn.chenghua.governance.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.inspection.InspectionLog.Answered;
import cn.chenghua.governance.inspection.InspectionLog.Outcome;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final Instant NOW = Instant.parse("2018-10-31T02:00:00Z");
    private static final Actor CHIEF = new Actor(new UUID(0, 7), "chief", "Chief", Map.of());
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<UUID>> written = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch open = new CountDownLatch(1);
    private final CountDownLatch busy = new CountDownLatch(Gathering.AT_ONCE);

    @AfterEach
    void close() {
        senders.close();
    }

    @Test
    void writesAtOnceWhatComesWhileOthersAreWritten() throws Exception {
        var gathering = new Gathering(this::slowly);
        var answers = send(gathering, ids(Gathering.AT_ONCE));
        busy.await();
        answers.addAll(queued(gathering, ids(30)));
        open.countDown();
        answers.forEach(answer -> assertThat(answer.join().outcome()).isEqualTo(Outcome.STORED));
        assertThat(written).hasSizeLessThanOrEqualTo(2 * Gathering.AT_ONCE);
        assertThat(written.stream().flatMap(List::stream)).hasSize(Gathering.AT_ONCE + 30).doesNotHaveDuplicates();
    }

    @Test
    void keepsOneIdApartFromItself() throws Exception {
        var gathering = new Gathering(this::slowly);
        var answers = send(gathering, ids(Gathering.AT_ONCE));
        busy.await();
        var twice = UUID.randomUUID();
        answers.addAll(queued(gathering, List.of(twice, twice)));
        open.countDown();
        answers.forEach(CompletableFuture::join);
        assertThat(written).filteredOn(group -> group.contains(twice)).hasSize(2);
    }

    @Test
    void tellsEachItsOwnReasonWhenAGroupFails() throws Exception {
        var bad = UUID.randomUUID();
        var gathering = new Gathering((sendings, now) -> {
            var answers = slowly(sendings, now);
            if (answers.containsKey(bad)) {
                throw new IllegalStateException("no room for " + bad);
            }
            return answers;
        });
        var first = send(gathering, ids(Gathering.AT_ONCE));
        busy.await();
        var good = queued(gathering, ids(5));
        var failed = queued(gathering, List.of(bad));
        open.countDown();
        first.forEach(CompletableFuture::join);
        good.forEach(answer -> assertThat(answer.join().outcome()).isEqualTo(Outcome.STORED));
        assertThatThrownBy(failed.getFirst()::join).hasRootCauseMessage("no room for " + bad);
        assertThat(gathering.send(sending(UUID.randomUUID()), NOW).outcome()).isEqualTo(Outcome.STORED);
    }

    private Map<UUID, Answered> slowly(List<Sending> sendings, Instant now) {
        busy.countDown();
        try {
            open.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        written.add(sendings.stream().map(Sending::id).toList());
        var answers = new HashMap<UUID, Answered>();
        sendings.forEach(one -> answers.put(one.id(), new Answered(one.id(), Outcome.STORED, null)));
        return answers;
    }

    private List<CompletableFuture<Answered>> send(Gathering gathering, List<UUID> ids) {
        return new ArrayList<>(ids.stream()
                .map(id -> CompletableFuture.supplyAsync(() -> gathering.send(sending(id), NOW), senders)).toList());
    }

    /** Sends, and comes back when all of them wait. */
    private List<CompletableFuture<Answered>> queued(Gathering gathering, List<UUID> ids) throws InterruptedException {
        var before = gathering.waiting();
        var answers = send(gathering, ids);
        while (gathering.waiting() < before + ids.size()) {
            Thread.sleep(1);
        }
        return answers;
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList();
    }

    private static Sending sending(UUID id) {
        var wish = new LogInspection(id, new UUID(0, 1), Level.COMMUNITY, "STREET", 1, 1, NOW.minusSeconds(600), NOW, "phone", 1,
                null, Map.of(), "", null, List.of(), List.of());
        return new Sending(CHIEF, Caller.platform(), List.of(wish));
    }
}

package cn.chenghua.governance.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One edition of the street network, such as the 3rd, which stands for the streets of 2018-10-01. It never changes; a new
 * file makes a new one, and what was worked out over the earlier can still be named by it.
 *
 * @param number counted from 1; the highest is in force
 * @param standsFor the day whose streets it shows, as its source says
 * @param digest a hash over nodes and edges, by which a repeated file is recognised
 */
public record NetworkVersion(UUID id, int number, LocalDate standsFor, String source, String licence, String digest, int nodes,
        int edges, double metres, String takenBy, Instant takenAt) {
}

package cn.chenghua.governance.communityservice.admission.intake;

import cn.chenghua.governance.communityservice.admission.ItemFacts;

/**
 * One row of a table of items.
 *
 * @param row its number in the table, the header being 1
 * @param number of an item that is known; empty for a new one
 * @param edition of that item; 0 for the latest
 */
public record ItemRow(int row, String number, int edition, ItemFacts facts) {
}

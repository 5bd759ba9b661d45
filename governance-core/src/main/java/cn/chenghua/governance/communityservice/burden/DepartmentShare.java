package cn.chenghua.governance.communityservice.burden;

import cn.chenghua.governance.communityservice.admission.Estimate;

/**
 * What one department causes.
 *
 * @param department its name; empty for the district office
 * @param items of it in force
 * @param estimate what these are thought to ask of one community in a month
 * @param asked requests of it that are under way
 * @param taken items of it that were withdrawn or rejected
 * @param saved what these were thought to ask of one community in a month
 */
public record DepartmentShare(String department, int items, Estimate estimate, int asked, int taken, Estimate saved) {

    static DepartmentShare none(String department) {
        return new DepartmentShare(department, 0, Estimate.NOTHING, 0, 0, Estimate.NOTHING);
    }

    DepartmentShare plus(DepartmentShare other) {
        return new DepartmentShare(department, items + other.items, estimate.plus(other.estimate), asked + other.asked,
                taken + other.taken, saved.plus(other.saved));
    }
}
